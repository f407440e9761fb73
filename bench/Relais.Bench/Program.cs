using Relais.Bench;
using Relais.Bench.Alertes;
using Relais.Bench.Indicateurs;
using Relais.Bench.Pilotage;
using Relais.Bench.Terrain;
using Relais.Bench.Territoires;
using Relais.Bench.Veille;

Dictionary<string, Func<Task>> mesures = new(StringComparer.Ordinal)
{
    ["envois"] = MesureDesEnvois.ExecuterAsync,
    ["file"] = MesureDeLaFile.ExecuterAsync,
    ["traversees"] = MesureDesTraversees.ExecuterAsync,
    ["arrets"] = MesureDesArrets.ExecuterAsync,
    ["lieu"] = MesureDuLieu.ExecuterAsync,
    ["indicateurs"] = MesureDeLImport.ExecuterAsync,
    ["rapport"] = MesureDuRapport.ExecuterAsync,
    ["pilotage"] = MesureDuPilotage.ExecuterAsync,
    ["synthese"] = MesureDeLaSynthese.ExecuterAsync,
    ["observations"] = MesureDesObservations.ExecuterAsync,
    ["recherche"] = MesureDeLaRecherche.ExecuterAsync,
    ["signaux"] = MesureDesSignaux.ExecuterAsync,
};

// An hour or more: asked for by their names.
string[] surDemande = ["arrets", "traversees"];
foreach (var nom in args.Length > 0 ? args : [.. mesures.Keys.Except(surDemande, StringComparer.Ordinal)])
{
    if (!mesures.TryGetValue(nom, out var mesure))
    {
        Console.Error.WriteLine($"« {nom} » n’est pas une mesure : {string.Join(", ", mesures.Keys)}.");
        return 2;
    }

    await mesure();
}

Console.WriteLine($"Mémoire du processus : {Environment.WorkingSet / 1_048_576} Mo.");
return 0;
