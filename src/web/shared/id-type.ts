/** The type that an id begins with: `method` of `method:bert`. */
export const idType = (id: string): string => id.slice(0, id.indexOf(':'))
