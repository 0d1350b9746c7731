/** Every screen of the explorer, by an address that shows something of the sample papers. */
export const SCREENS = {
  home: '/',
  search: '/search?q=image',
  years: '/search?q=image&type=paper&from=2014&to=2016',
  paper: '/paper/alexnet-2012',
  method: '/method/transformer',
  dataset: '/dataset/imagenet',
  concept: '/concept/image-classification',
  ingest: '/ingest',
  dashboard: '/dashboard',
  graph: '/graph?node=method:bert&at=method:bert',
  compare: '/compare?method=method:bert&method=method:t5&method=method:roberta',
  gaps: '/gaps?of=concept:image-classification&row=method:efficientnet&column=dataset:imagenet',
}
