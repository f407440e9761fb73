using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Ce que les synthèses demandent à la sous-préfète : finir celle qui est commencée, ouvrir celle du mois passé.</summary>
internal sealed class SynthesesAttendues(ListeDesSynthesesRequete liste, Horloge horloge) : IAttentes
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IAttentes, SynthesesAttendues>();

    public async Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role != Role.SousPrefet) return [];
        var syntheses = await liste.ExecuterAsync(acteur, annulation);
        var enCours = syntheses.Lignes.Where(s => s.Etat == EtatSynthese.Brouillon).Select(s => new Attente(
            $"Synthèse {s.Mois.AvecDe} en cours", "Relisez-la, puis validez-la : le préfet la lira.", NatureDAttente.SyntheseAEcrire, s.Id.ToString(), EstPressee: false));
        var aOuvrir = syntheses.AOuvrir.Where(m => m < Mois.De(horloge.Aujourdhui)).Select(m => new Attente(
            $"Synthèse {m.AvecDe} à composer", "Elle rassemble les rapports reçus.", NatureDAttente.SyntheseAEcrire, "", EstPressee: false));
        return [.. enCours.Concat(aOuvrir)];
    }
}
