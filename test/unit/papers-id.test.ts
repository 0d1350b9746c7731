import { describe, expect, it } from 'vitest'
import { paperId, paperIdOfTitle } from '../../src/papers/paper-id.ts'

describe('the node id of a paper', () => {
  it.each([
    ['d0', 'paper:d0'],
    [' d0 ', 'paper:d0'],
    ['aaai2022:00444', 'paper:aaai2022:00444'],
    ['paper:d0', 'paper:d0'],
    ['paper:doi:10.1/x', 'paper:doi:10.1/x'],
    ['arXiv:1706.03762v2', 'paper:arxiv:1706.03762'],
    ['1706.03762', 'paper:arxiv:1706.03762'],
    ['1706.03762v12', 'paper:arxiv:1706.03762'],
    ['arxiv:1706.03762', 'paper:arxiv:1706.03762'],
    ['ARXIV: 0704.0001', 'paper:arxiv:0704.0001'],
    ['https://arxiv.org/abs/2310.06825v1', 'paper:arxiv:2310.06825'],
    ['http://www.arxiv.org/pdf/2310.06825v1.pdf', 'paper:arxiv:2310.06825'],
    ['hep-th/9901001', 'paper:arxiv:hep-th/9901001'],
    ['arXiv:hep-th/9901001v3', 'paper:arxiv:hep-th/9901001'],
    ['math.GT/0309136', 'paper:arxiv:math/0309136'],
    ['1713.03762', 'paper:1713.03762'],
    ['1706.037', 'paper:1706.037'],
    ['10.1000/AbC', 'paper:doi:10.1000/abc'],
    ['doi:10.1000/AbC', 'paper:doi:10.1000/abc'],
    ['DOI: 10.1000/abc', 'paper:doi:10.1000/abc'],
    ['https://doi.org/10.1000/AbC', 'paper:doi:10.1000/abc'],
    [
      'http://dx.doi.org/10.1002/(SICI)17:15<1661::AID>3.0.CO;2-2',
      'paper:doi:10.1002/(sici)17:15<1661::aid>3.0.co;2-2',
    ],
    ['10.1/x', 'paper:10.1/x'],
  ])('%s is %s', (id, expected) => {
    expect(paperId(id)).toBe(expected)
    expect(paperId(paperId(id))).toBe(expected)
  })

  it('comes from the title where the source gives none, whatever its case and spacing', () => {
    // printf 'attention is all you need' | sha1sum
    const id = 'paper:sha1:37f63852cdfb06903c168047e6c126a27c055cd9'
    expect(paperIdOfTitle(' Attention  is\tAll You Need')).toBe(id)
    expect(paperIdOfTitle('ＡＴＴＥＮＴＩＯＮ is all you need')).toBe(id)
    expect(paperIdOfTitle('Attention is all you need?')).not.toBe(id)
  })
})
