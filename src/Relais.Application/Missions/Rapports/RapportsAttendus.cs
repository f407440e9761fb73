using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Ce que les rapports demandent : à l’auteur, d’écrire et de reprendre ; à la sous-préfète, de lire.</summary>
internal sealed class RapportsAttendus(MesRapportsRequete mesRapports, SuiviDesRapportsRequete suivi, Horloge horloge) : IAttentes
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IAttentes, RapportsAttendus>();

    public async Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation) => acteur.Role switch
    {
        Role.Delegue => await AEcrireAsync(acteur, annulation),
        Role.SousPrefet => await ALireAsync(acteur, annulation),
        _ => [],
    };

    private async Task<IReadOnlyList<Attente>> AEcrireAsync(Acteur acteur, CancellationToken annulation)
    {
        var mes = await mesRapports.ExecuterAsync(acteur, annulation);
        var repris = mes.Rapports.Where(r => r.Etat is EtatRapport.Brouillon or EtatRapport.Renvoye).Select(r => new Attente(
            r.Etat == EtatRapport.Renvoye ? $"Le rapport {r.Mois.AvecDe} vous est renvoyé" : $"Rapport {r.Mois.AvecDe} en cours",
            r.Etat == EtatRapport.Renvoye ? "Lisez le motif, reprenez-le et transmettez-le de nouveau." : Echeance(r.Echeance),
            r.Etat == EtatRapport.Renvoye ? NatureDAttente.RapportACorriger : NatureDAttente.RapportAEcrire, r.Id.ToString(), r.Etat == EtatRapport.Renvoye || r.EstEnRetard)
        {
            EcheanceLe = r.Echeance,
        });
        var aOuvrir = mes.AOuvrir.Select(r => new Attente(
            $"Rapport {r.Mois.AvecDe} à composer", Echeance(r.Echeance), NatureDAttente.RapportAEcrire, "", r.Echeance < horloge.Aujourdhui)
        {
            EcheanceLe = r.Echeance,
        });
        return [.. repris.Concat(aOuvrir)];
    }

    private async Task<IReadOnlyList<Attente>> ALireAsync(Acteur acteur, CancellationToken annulation)
    {
        var mois = Mois.De(horloge.Aujourdhui).Precedent;
        var lignes = (await suivi.ExecuterAsync(mois, acteur, annulation)).Lignes;
        List<Attente> attentes = [.. lignes.Where(l => l is { RapportId: not null, Situation: SituationDuRapport.Recu or SituationDuRapport.RecuEnRetard }).Select(l => new Attente(
            $"Rapport {mois.AvecDe} de {l.Delegue} à lire", "Visez-le, ou renvoyez-le avec un motif.", NatureDAttente.RapportALire, l.RapportId!.Value.ToString(), EstPressee: false))];
        var manquants = lignes.Where(l => l.Situation == SituationDuRapport.Manquant).Select(l => l.Delegue).ToList();
        if (manquants.Count > 0)
        {
            attentes.Add(new Attente(
                manquants.Count == 1 ? $"Un rapport {mois.AvecDe} manque" : $"{manquants.Count} rapports {mois.AvecDe} manquent",
                $"{string.Join(", ", manquants)}.", NatureDAttente.SuiviDuMois, mois.ToString(), EstPressee: true)
            { Nombre = manquants.Count });
        }

        return attentes;
    }

    private static string Echeance(DateOnly jour) => $"À transmettre au plus tard le {jour.ToString("d MMMM yyyy", Mois.Francais)}.";
}
