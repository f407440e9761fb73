using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage.Abonnements;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>Ce à quoi un agent peut s’abonner, et comment cela se nomme hors de Relais.</summary>
public sealed class SujetsDAbonnement(ITableauxDeLObservatoire tableaux, IQuartiers quartiers, IThemes themes, IVeilleDesQuartiers veille)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<SujetsDAbonnement>();

    /// <summary>Le titre du tableau ; <c>null</c> quand l’agent ne peut pas l’ouvrir.</summary>
    public Task<string?> NommerTableauAsync(Guid tableauId, Acteur acteur, CancellationToken annulation) => tableaux.NommerAsync(tableauId, acteur, annulation);

    /// <summary>Le nom d’une liste filtrée ; <c>null</c> quand elle ne lui est pas ouverte.</summary>
    public async Task<string?> NommerListeAsync(FiltreDAbonnement filtre, Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Niveaux.Count == 0) return null;
        List<string> mots = [];
        if (filtre.NatureCode is { } nature)
        {
            if (veille.Natures.FirstOrDefault(n => n.Code == nature) is not { } connue) return null;
            mots.Add(connue.Libelle.ToLower(Mois.Francais));
        }

        if (filtre.ThemeCode is { } code)
        {
            if ((await themes.ListerAsync(annulation)).FirstOrDefault(t => t.Code == code) is not { } theme) return null;
            mots.Add(theme.Libelle.ToLower(Mois.Francais));
        }

        if (filtre.QuartierId is { } quartierId)
        {
            var lisibles = await quartiers.DeLActeurAsync(acteur, annulation);
            if (lisibles.FirstOrDefault(q => q.Id == quartierId) is not { } quartier) return null;
            mots.Add(quartier.Nom);
        }

        return mots.Count == 0 ? "Toutes les observations" : $"Observations : {string.Join(", ", mots)}";
    }
}
