using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports;

/// <summary>Où en est le rapport du mois : au délégué le sien, à la sous-préfète ceux qu’elle attend, au préfet ce qui lui est remis.</summary>
internal sealed class RapportsEnCours(MesRapportsRequete mesRapports, SuiviDesRapportsRequete suivi, ListeDesSynthesesRequete syntheses, Horloge horloge) : ITravauxEnCours
{
    private const int RapportsMontres = 2;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<ITravauxEnCours, RapportsEnCours>();

    public async Task<IReadOnlyList<TravailEnCours>> TrouverAsync(Acteur acteur, CancellationToken annulation) => acteur.Role switch
    {
        Role.Delegue => await DuDelegueAsync(acteur, annulation),
        Role.SousPrefet => [await DuMoisAsync(acteur, annulation), .. await SyntheseAsync(acteur, annulation)],
        Role.PrefetCabinet => await SyntheseAsync(acteur, annulation),
        _ => [],
    };

    private async Task<IReadOnlyList<TravailEnCours>> DuDelegueAsync(Acteur acteur, CancellationToken annulation)
    {
        var mes = await mesRapports.ExecuterAsync(acteur, annulation);
        var ouverts = mes.Rapports.Select(r => (r.Mois, Travail: new TravailEnCours(
            $"Rapport {r.Mois.AvecDe}{De(r.Auteur, acteur)}", r.Etat.Libelle().AvecCapitale(), r.Etat is EtatRapport.Brouillon or EtatRapport.Renvoye ? Echeance(r.Echeance) : $"Transmis le {Jour(r.TransmisA!.Value)}.",
            r.Etat is EtatRapport.Brouillon or EtatRapport.Renvoye ? NatureDeTravail.RapportAEcrire : NatureDeTravail.RapportRemis, r.Id.ToString())));
        var aOuvrir = mes.AOuvrir.Select(r => (r.Mois, Travail: new TravailEnCours($"Rapport {r.Mois.AvecDe}{De(r.Auteur, acteur)}", "Pas commencé", Echeance(r.Echeance), NatureDeTravail.RapportAEcrire, "")));
        return [.. ouverts.Concat(aOuvrir).OrderByDescending(t => t.Mois).Select(t => t.Travail).Take(RapportsMontres)];
    }

    private async Task<TravailEnCours> DuMoisAsync(Acteur acteur, CancellationToken annulation)
    {
        var mois = Mois.De(horloge.Aujourdhui).Precedent;
        var lignes = (await suivi.ExecuterAsync(mois, acteur, annulation)).Lignes;
        var (recus, vises) = (lignes.Count(l => l.RapportId is not null), lignes.Count(l => l.Situation == SituationDuRapport.Vise));
        return new($"Rapports {mois.AvecDe}", $"{recus} sur {lignes.Count} reçus", vises == 0 ? "Aucun n’est visé." : vises == 1 ? "Un est visé." : $"{vises} sont visés.", NatureDeTravail.RapportsDuMois, mois.ToString());
    }

    private async Task<IReadOnlyList<TravailEnCours>> SyntheseAsync(Acteur acteur, CancellationToken annulation)
    {
        var liste = await syntheses.ExecuterAsync(acteur, annulation);
        return liste.Lignes.Count == 0
            ? []
            : [liste.Lignes[0] is var l && l.Etat == EtatSynthese.Brouillon
                ? new($"Synthèse {l.Mois.AvecDe}", "En cours", "Relisez-la, puis validez-la : le préfet la lira.", NatureDeTravail.SyntheseAEcrire, l.Id.ToString())
                : new($"Synthèse {l.Mois.AvecDe}", "Remise", l.ValideeA is { } a ? $"Validée le {Jour(a)}." : "", NatureDeTravail.SyntheseRemise, l.Id.ToString())];
    }

    private static string De(string auteur, Acteur acteur) => auteur == acteur.Nom || auteur.Length == 0 ? "" : $", pour {auteur}";

    private static string Echeance(DateOnly jour) => $"À transmettre au plus tard le {jour.EnLettres()}.";

    private string Jour(DateTime a) => DateOnly.FromDateTime(horloge.Local(a)).EnLettres();
}
