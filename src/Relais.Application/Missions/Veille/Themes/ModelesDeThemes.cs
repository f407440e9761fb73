using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Relais.Metier.Missions.Veille.Themes;

namespace Relais.Application.Missions.Veille.Themes;

/// <summary>Le modèle de chaque département, gardé en mémoire un quart d’heure : un thème corrigé compte peu après.</summary>
public sealed class ModelesDeThemes
{
    private static readonly TimeSpan Duree = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, (DateTime AppriA, ModeleDeThemes Modele)> _modeles = new(StringComparer.Ordinal);

    public static void Enregistrer(IServiceCollection services) => services.AddSingleton<ModelesDeThemes>();

    public ModeleDeThemes? Trouver(string departementCode, DateTime maintenant) =>
        _modeles.TryGetValue(departementCode, out var garde) && maintenant - garde.AppriA < Duree ? garde.Modele : null;

    public ModeleDeThemes Garder(string departementCode, ModeleDeThemes modele, DateTime maintenant)
    {
        _modeles[departementCode] = (maintenant, modele);
        return modele;
    }
}
