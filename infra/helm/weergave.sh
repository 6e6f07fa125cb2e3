#!/bin/sh
# Schrijft weergave.yaml: wat de chart met haar eigen values oplevert. De test leest dat na zonder helm, en ziet aan de kop of het nog bij
# de chart hoort. HELM wijst een helm aan die niet op het pad staat.
set -eu
cd "$(dirname "$0")"
HELM=${HELM:-helm}
"$HELM" lint --strict blijvend-veilig > /dev/null
{
  echo "# Gemaakt met infra/helm/weergave.sh; niet met de hand wijzigen."
  echo "# chart $(find blijvend-veilig -type f | LC_ALL=C sort | xargs cat | sha256sum | cut -d' ' -f1)"
  "$HELM" template bv blijvend-veilig --namespace blijvend-veilig --kube-version 1.33.0 --set geheimen.externalSecrets.aan=true --set geheimen.externalSecrets.winkel=kluis --set toegangslog.otlp=https://bewaar.voorbeeld.nl/v1/logs --set "toegangslog.naar[0].cidr=192.0.2.20/32" --set "toegangslog.naar[0].poort=443" --set database.certificaat.geheim=bv-gateway-certificaat --set database.certificaat.verplicht=true --set vertrouwd=eigen-uitgever
} > weergave.yaml
