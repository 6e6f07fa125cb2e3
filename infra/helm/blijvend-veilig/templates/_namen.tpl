{{- define "bv.naam" -}}{{ .Release.Name | trunc 40 | trimSuffix "-" }}{{- end }}

{{- define "bv.labels" -}}
app.kubernetes.io/name: blijvend-veilig
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "bv.kiezer" -}}
app.kubernetes.io/name: blijvend-veilig
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .deel }}
{{- end }}

{{- define "bv.beeld" -}}
{{ .Values.beeld.naam }}{{ if .Values.beeld.digest }}@{{ .Values.beeld.digest }}{{ else }}:{{ .Values.beeld.versie | default .Chart.AppVersion }}{{ end }}
{{- end }}

{{- define "bv.podveilig" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "bv.containerveilig" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
privileged: false
capabilities: { drop: [ALL] }
{{- end }}

{{- /* Het Secret met tls.crt, tls.key en ca.crt, en de naam waarop het certificaat staat. */}}
{{- define "bv.tls" -}}{{ .Values.tls.geheim | default (printf "%s-gateway-tls" (include "bv.naam" .)) }}{{- end }}

{{- define "bv.tlsnaam" -}}{{ include "bv.naam" . }}-gateway.{{ .Release.Namespace }}.svc{{- end }}
