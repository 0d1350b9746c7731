import type { Sentence, Word } from './sentence.ts'

/** Words that tell how a paper stands to what it names, by what they tell. */
export const CUES = {
  propose:
    /^(?:propos(?:e|es|ed)|present(?:s|ed)?|introduc(?:e|es|ed)|develop(?:s|ed)?|devis(?:e|es|ed)|design(?:s|ed)?|releas(?:e|es|ed)|contribut(?:e|es)|creat(?:e|es|ed)|construct(?:s|ed)?|buil[dt]s?|offers?|describes?|establish(?:es)?|provides?)$/,
  evaluate:
    /^(?:evaluat(?:e|es|ed|ing|ion|ions)|experiments?|experimental|experimentally|results?|test(?:s|ed|ing)?|validat(?:e|es|ed|ion)|benchmark(?:s|ed|ing)|achiev(?:e|es|ed|ing)|performance|outperform(?:s|ed|ing)?|improv(?:e|es|ed|ement|ements|ing)|state-of-the-art|demonstrat(?:e|es|ed|ing)|accuracy|attains?|reach(?:es)?|surpass(?:es|ed|ing)?|stud(?:y|ies)|ablations?|show|shows|score|scores|empirically)$/,
  compare:
    /^(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|compar(?:e|es|ed|ing|able|ison|isons)|than|baselines?|unlike|versus|vs|beat(?:s|ing)?|competitive|counterparts?|superior)$/,
  prior:
    /^(?:existing|previous|prior|conventional|traditional|classical|standard|current|popular|other|contrast|competing|widely-used)$/,
  outperform: /^(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?)$/,
  use: /^(?:us(?:e|es|ed|ing)|leverag(?:e|es|ed|ing)|employ(?:s|ed|ing)?|utili[sz](?:e|es|ed|ing)|appl(?:y|ies|ied|ying)|via|adopt(?:s|ed|ing)?|incorporat(?:e|es|ed|ing)|based|build(?:s|ing)?|built|combin(?:e|es|ed|ing)|through|with|by|integrat(?:e|es|ed|ing)|exploit(?:s|ed|ing)?|extend(?:s|ed|ing)?|extension|train(?:s|ed|ing)?|fine-tun(?:e|es|ed|ing)|adapt(?:s|ed|ing)?|consist(?:s|ing)?|compris(?:e|es|ing)|perform(?:s|ed|ing)?|conduct(?:s|ed|ing)?|including|include(?:s|d)?|introduc(?:e|es|ed|ing)|design(?:s|ed|ing)?|propos(?:e|es|ed|ing)|from|into|as|present(?:s|ed|ing)?|on|in|of)$/,
  train:
    /^(?:train(?:s|ed|ing)?|fine-tun(?:e|ed|ing)|finetun(?:e|ed|ing)|pre-train(?:ed|ing)|pretrain(?:ed|ing)|from|collect(?:s|ed|ing)?|annotat(?:e|ed|ing)|construct(?:s|ed|ing)?|built|based|using|leveraging|use)$/,
  address:
    /^(?:address(?:es|ed|ing)?|tackl(?:e|es|ed|ing)|solv(?:e|es|ed|ing)|tasks?|problems?|challeng(?:e|es|ing)|goal|aims?|for|improv(?:e|es|ed|ing)|enabl(?:e|es|ing)|in|on|applications?|perform(?:s|ed|ing)?|propos(?:e|es|ed)|stud(?:y|ies|ied)|achiev(?:e|es|ed|ing)|such|including|important|fundamental|essential|crucial|critical|remains?|difficult|of)$/,
  examine:
    /^(?:stud(?:y|ies|ied|ying)|investigat(?:e|es|ed|ing|ion)|analy(?:[sz](?:e|es|ed|ing)|sis|ses)|explor(?:e|es|ed|ing|ation)|examin(?:e|es|ed|ing)|understand(?:ing)?|find|finds|reveal(?:s|ed|ing)?|measur(?:e|es|ed|ing)|assess(?:es|ed|ing)?|demonstrat(?:e|es|ed|ing)|shows?|how|whether|effects?|impacts?|improv(?:e|es|ed|ing)|better|establish|consider|prov(?:e|es|ed|ing)|evaluat(?:e|es|ing|ion))$/,
  study:
    /^(?:stud(?:y|ies|ied|ying)|investigat(?:e|es|ed|ing|ion)|analy(?:[sz](?:e|es|ed|ing)|sis|ses)|explor(?:e|es|ed|ing|ation)|examin(?:e|es|ed|ing)|understand(?:ing)?|find|finds|findings?|reveal(?:s|ed|ing)?|evaluat(?:e|es|ed|ing|ion)|measur(?:e|es|ed|ing)|assess(?:es|ed|ing)?|characteri[sz](?:e|es|ed|ing)|demonstrat(?:e|es|ed|ing)|shows?|shown|improv(?:e|es|ed|ing)|better|how|whether|effects?|effectiveness|impacts?|role|reduc(?:e|es|ed|ing)|mitigat(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|prov(?:e|es|ed|ing)|establish(?:es|ed|ing)?|consider(?:s|ed|ing)?|propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|theory|theoretical|theoretically|address(?:es|ed|ing)?|identif(?:y|ies|ied|ying)|discuss(?:es|ed|ing)?|ensur(?:e|es|ing)|preserv(?:e|es|ing)|captur(?:e|es|ing)|achiev(?:e|es|ing)|derive|derives|present|presents|develop|predict|predicts)$/,
} as const

export type CueKind = keyof typeof CUES

/** Words by which a sentence tells how the paper stands to what it names. */
export interface Cue {
  readonly start: number
  readonly end: number
  /** Index of the word in the sentence. */
  readonly at: number
}

export function findCues(sentence: Sentence, kind: CueKind): Cue[] {
  const pattern = CUES[kind]
  return sentence.words.flatMap((word, at) =>
    pattern.test(word.lower) ? [{ start: word.start, end: word.end, at }] : [],
  )
}

const OURS = /^(?:we|paper|work|article|authors|research)$/
/** Forms that go with "we" however far it stands: "we first study … and propose …". */
const FINITE = /^(?:propose|introduce|present|develop|devise|design|release|contribute)$/

/** Whether the word at an index says that the paper brings something: "we propose", "this paper presents". */
export function isProposal(words: readonly Word[], at: number): boolean {
  const word = words[at]
  // "We keep every other design choice" brings no design.
  if (word === undefined || word.tag === 'noun' || !CUES.propose.test(word.lower)) return false
  const far = FINITE.test(word.lower) && words[at - 1]?.lower !== 'to'
  return words.slice(far ? 0 : Math.max(0, at - 5), at).some((before) => OURS.test(before.lower))
}

/** Whether the word at an index ends "… is proposed". */
export function isPassiveProposal(words: readonly Word[], at: number): boolean {
  const participle = /^(?:proposed|introduced|presented|developed|designed)$/.test(words[at]?.lower ?? '')
  return participle && /^(?:is|are)$/.test(words[at - 1]?.lower ?? '')
}
