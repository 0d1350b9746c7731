/**
 * Prints what training/calibrate.py fits the weights of a tier on, a paper a line. Each step takes the weights of
 * the steps before it: candidates, entities, relations of the paper, relations between entities.
 */
import { readFileSync } from 'node:fs'
import { chooseRelations, mayLeadTo, paperChances } from '../src/extraction/choose-relations.ts'
import { ruleRelations } from '../src/extraction/extract.ts'
import { PAPER_RELATIONS } from '../src/extraction/extraction.ts'
import { findSpans } from '../src/extraction/find-spans.ts'
import { keepEntities, type Parts, possibleEntities, textOf } from '../src/extraction/read-entities.ts'
import { type FieldReading, readFields } from '../src/extraction/reading.ts'
import { ENTITY_FEATURES } from '../src/extraction/weigh-entities.ts'
import {
  PAIR_FEATURES,
  PAPER_FEATURES,
  relationFeatures,
  WEIGHED_LINKS,
} from '../src/extraction/weigh-relations.ts'
import { collectCandidates, FEATURES, features } from '../src/extraction/weigh-spans.ts'
import { loadWeights } from '../src/extraction/weights.ts'
import { loadLexicon } from '../src/lexicon/load.ts'
import { nameIndex } from '../src/resolution/name-index.ts'
import { loadFullTagger } from '../src/tagger/load-full.ts'
import { loadLightTagger } from '../src/tagger/load-light.ts'
import type { Tagging } from '../src/tagger/tagging.ts'

const STEPS = { candidates: FEATURES, entities: ENTITY_FEATURES, paper: PAPER_FEATURES, pairs: PAIR_FEATURES }
const [step, tier, file] = process.argv.slice(2)
if (file === undefined || !isStep(step) || (tier !== 'full' && tier !== 'light')) {
  console.error(
    'usage: node dist/build/scripts/weigh.js candidates|entities|paper|pairs full|light PAPERS.jsonl',
  )
  process.exit(2)
}

const lexicon = loadLexicon()
const index = nameIndex(lexicon)
const weights = loadWeights(tier)
const parts: Parts = {
  lexicon,
  weights,
  tier,
  tagger: tier === 'full' ? await loadFullTagger() : loadLightTagger(),
}
console.log(JSON.stringify({ features: STEPS[step] }))
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const paper = JSON.parse(line) as { id: string; title: string; abstract: string }
  const fields = readFields(paper)
  const tagging = await parts.tagger.tag(textOf(fields))
  const found =
    step === 'candidates'
      ? candidatesOf(fields, tagging)
      : step === 'entities'
        ? entitiesOf(fields, tagging)
        : relationsOf(fields, tagging)
  console.log(JSON.stringify({ id: paper.id, ...found }))
}

function isStep(name: string | undefined): name is keyof typeof STEPS {
  return name !== undefined && Object.hasOwn(STEPS, name)
}

function candidatesOf(fields: readonly FieldReading[], tagging: Tagging) {
  const candidates = collectCandidates(
    fields,
    findSpans(fields, index, lexicon.vocabulary).spans,
    tagging,
    lexicon.vocabulary,
  )
  const rows = features(candidates)
  return {
    candidates: candidates.map(({ text, byRules, model }, at) => ({
      text,
      type:
        model !== undefined && (model.chance >= 0.2 || byRules.length === 0) ? model.type : byRules[0]?.type,
      features: rows[at],
    })),
  }
}

function entitiesOf(fields: readonly FieldReading[], tagging: Tagging) {
  const possible = possibleEntities(fields, tagging, parts)
  return {
    entities: possible.entities.map(({ type, name, spans }, at) => ({
      type,
      forms: [name, ...spans.map(({ text }) => text)],
      features: possible.features[at],
    })),
  }
}

function relationsOf(fields: readonly FieldReading[], tagging: Tagging) {
  const reading = keepEntities(possibleEntities(fields, tagging, parts), fields, weights)
  const byRules = ruleRelations(reading)
  const of = relationFeatures(reading, byRules, tagging.relations)
  const { entities } = reading
  const ofPair = of.ofPairs(
    new Map(entities.map((entity) => [entity, paperChances(of.ofPaper(entity), weights)])),
  )
  const chosen = chooseRelations(reading, byRules, tagging.relations, weights, parts.tagger.name)
  return {
    entities: entities.map((entity) => ({
      type: entity.type,
      forms: [entity.name, ...entity.spans.map(({ text }) => text)],
      features: of.ofPaper(entity),
      may: PAPER_RELATIONS.filter((type) => mayLeadTo(type, entity)),
      kept: chosen.filter(({ from, to }) => from === 'paper' && to === entity).map(({ type }) => type),
      pairs:
        step !== 'pairs' || entity.type !== 'method'
          ? []
          : entities.flatMap((to, other) => {
              const may = WEIGHED_LINKS.filter((type) => mayLeadTo(type, to))
              return to === entity ? [] : [{ to: other, may, features: ofPair(entity, to) }]
            }),
    })),
  }
}
