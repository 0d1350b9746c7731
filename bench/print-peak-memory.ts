/** Loaded with `node --import` beside a program: prints, when it ends, the most memory it had, in MB. */
process.on('exit', () => {
  process.stdout.write(`\npeak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)}\n`)
})
