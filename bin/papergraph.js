#!/usr/bin/env node
// Without it graphql checks every value for being of another copy of itself.
process.env.NODE_ENV ??= 'production'
await import('../dist/main.js')
