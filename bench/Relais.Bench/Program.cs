using Relais.Bench.Veille;

string[] mesures = args.Length > 0 ? args : ["observations", "recherche"];
foreach (var mesure in mesures)
{
    switch (mesure)
    {
        case "observations":
            await MesureDesObservations.ExecuterAsync();
            break;
        case "recherche":
            await MesureDeLaRecherche.ExecuterAsync();
            break;
        default:
            Console.Error.WriteLine($"« {mesure} » n’est pas une mesure : observations, recherche.");
            return 2;
    }
}

Console.WriteLine($"Mémoire du processus : {Environment.WorkingSet / 1_048_576} Mo.");
return 0;
