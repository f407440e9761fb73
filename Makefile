# make demo | test | verifier | bench | format | migration NOM=… | preparer
SHELL := bash
CONFIGURATION ?= Debug

.PHONY: demo test verifier bench format migration preparer construire

preparer:
	@outils/preparer.sh

construire:
	@dotnet restore Relais.slnx --verbosity quiet
	@dotnet build Relais.slnx --no-restore --configuration $(CONFIGURATION) --verbosity quiet --nologo

demo: preparer
	@outils/demo.sh

test: preparer construire
	@outils/postgres-de-test.sh
	@outils/tester.sh

verifier:
	@dotnet format whitespace . --folder --verify-no-changes --exclude '**/obj/**' '**/bin/**' '**/node_modules/**'
	@dotnet build Relais.slnx --configuration $(CONFIGURATION) --verbosity quiet --nologo
	@outils/postgres-de-test.sh
	@outils/tester.sh Relais.Metier.Tests Relais.Dsfr.Tests Relais.Architecture.Tests

bench: preparer
	@outils/postgres-de-test.sh
	@dotnet run --configuration Release --project bench/Relais.Bench -- $(MESURE)

format:
	@dotnet format Relais.slnx --no-restore

migration:
	@outils/migration.sh "$(NOM)"
