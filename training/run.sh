#!/usr/bin/env bash
# From the corpus to data/model, the same bytes each time: npm run train [-- CORPUS]
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${1:-../shared/corpus}
out=training/out
export OMP_NUM_THREADS=2 PYTHONDONTWRITEBYTECODE=1

python=training/.venv/bin/python
[ -x $python ] || python3 -m venv training/.venv
$python -m pip install --quiet --disable-pip-version-check -r training/requirements.txt

# Words first: their log-odds are features of the lines, each page's from the folds without it.
node dist/training/main.js --corpus "$corpus" --out $out/words --styles inner --tokens
$python training/fit_odds.py $out/words $out/odds
node dist/training/main.js --corpus "$corpus" --out $out/matrix --odds $out/odds
$python training/train_model.py $out/matrix $out/lines

# Pages that have markup: the names of their elements first, then the features of text and markup.
node dist/training/main.js --corpus "$corpus" --out $out/names --input html --tokens
$python training/fit_odds.py $out/names $out/odds names.bin
node dist/training/main.js --corpus "$corpus" --out $out/page-matrix --input html --odds $out/odds
$python training/train_model.py $out/page-matrix $out/pages pages

# The same pages as Markdown, as scrapers turn them into it.
$python training/to_markdown.py "$corpus" $out/markdown
node dist/training/main.js --corpus "$corpus" --out $out/markdown-matrix --input markdown \
  --odds $out/odds
$python training/train_model.py $out/markdown-matrix $out/markdown-model markdown

for fold in 0 1 2 3 4; do
  mkdir -p $out/folds/fold-$fold
  cp $out/{odds,lines,pages,markdown-model}/fold-$fold/*.bin $out/folds/fold-$fold/
done
cp $out/{odds,lines,pages,markdown-model}/all/*.bin data/model/
mkdir -p test/classify/model
cp $out/lines/vectors.json test/classify/model/
cp $out/pages/vectors.json test/classify/model/page-vectors.json
cp $out/markdown-model/vectors.json test/classify/model/markdown-vectors.json
npx biome format --write test/classify/model
node dist/training/measure-stops.js $out/matrix $out/folds data/model/stops.json
# What follows asks the built library, which has the stops of its build.
npm run --silent build

# What is trained on what the lines of a page became: by its fold's weights, which never saw it.
rank() {
  $python training/train_ranker.py "$1" "$2" $out/rankers
  for fold in 0 1 2 3 4; do cp "$out/rankers/fold-$fold/$2.bin" $out/folds/fold-$fold/; done
  cp "$out/rankers/all/$2.bin" data/model/
}

# What the lines of a body are, headings, items of lists or paragraphs.
node dist/training/kinds/main.js --corpus "$corpus" --folds $out/folds --out $out/kinds
for name in heading list-item; do rank $out/kinds $name; done

# The fields last: the candidates of a page are judged beside fields that were found.
for name in title date author; do
  node dist/training/fields/main.js $name --corpus "$corpus" --folds $out/folds --out $out/fields
  rank $out/fields $name
done
npm run --silent build
