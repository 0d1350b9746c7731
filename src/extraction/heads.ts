import type { EntityType } from './extraction.ts'

const HEADS: Readonly<Record<Exclude<EntityType, 'concept'>, string>> = {
  method:
    'network net architecture algorithm framework method approach technique strategy scheme module mechanism ' +
    'transformer attention encoder decoder autoencoder loss tuning fine-tuning finetuning training pre-training ' +
    'pretraining distillation augmentation learning prompting regularization sampling descent convolution fusion ' +
    'pooling normalization pipeline optimizer solver estimator sampler backbone adapter ensemble layer block ' +
    'classifier detector retriever ranker regularizer supervision search filter decomposition refinement policy ' +
    'optimization quantization pruning gan vae cnn rnn lstm gnn mlp bert gpt diffusion procedure heuristic',
  dataset: 'dataset benchmark corpus testbed treebank data-set testset challenge',
  task:
    'task detection generation classification segmentation recognition prediction estimation translation answering ' +
    'retrieval summarization reconstruction extraction manipulation localization parsing verification tracking ' +
    'navigation captioning reasoning understanding planning forecasting synthesis editing restoration ' +
    'super-resolution denoising inpainting re-identification identification recommendation anticipation grounding ' +
    'clustering matching modeling modelling processing problem selection adaptation compression enhancement ' +
    'completion disambiguation tagging labeling linking paraphrasing discovery registration debiasing vision ' +
    'simplification question-answering evaluation analysis decision-making making moderation',
  metric:
    'accuracy score rate cost error speed latency speedup throughput f1 bleu rouge perplexity auc map precision recall overhead',
}

const TYPE_OF: ReadonlyMap<string, EntityType> = new Map(
  (['metric', 'task', 'dataset', 'method'] as const).flatMap((type) =>
    HEADS[type].split(' ').map((head) => [head, type] as const),
  ),
)

/** The type a noun phrase has by its last word, in the singular and small letters; `concept` where none is known. */
export function typeOfHead(head: string): EntityType {
  return TYPE_OF.get(head) ?? TYPE_OF.get(head.slice(head.lastIndexOf('-') + 1)) ?? 'concept'
}
