using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Règle les rubriques (ordre, intitulés, retraits permis), l’échéance et le service émetteur.</summary>
/// <param name="Rubriques">Codes et intitulés, dans l’ordre voulu.</param>
/// <param name="RappelAvant">Jours ouvrés entre le rappel et l’échéance ; 0, sans rappel.</param>
/// <param name="RelanceApres">Jours ouvrés entre l’échéance et la relance ; 0, sans relance.</param>
public sealed record ReglerModeleDeRapport(IReadOnlyList<(string Code, string Libelle)> Rubriques, int JourLimite, string Service, int RappelAvant = 3, int RelanceApres = 2);

public sealed class ReglerModeleDeRapportHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ReglerModeleDeRapport commande, Acteur acteur, CancellationToken annulation)
    {
        var modele = await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation);
        var usuelles = Rubrique.Usuelles.ToDictionary(r => r.Code, StringComparer.Ordinal);
        var resultat = modele.Regler(
            [.. commande.Rubriques.Where(r => usuelles.ContainsKey(r.Code)).Select(r => usuelles[r.Code] with { Libelle = r.Libelle.Trim() })], commande.JourLimite, commande.Service, commande.RappelAvant, commande.RelanceApres);
        if (!resultat.EstReussi) return resultat;

        if (donnees.Entry(modele).State == EntityState.Detached) donnees.Add(modele);
        donnees.Add(Operation.Par(acteur, "Rapports", nameof(ReglerModeleDeRapport), horloge.Maintenant)
            .Avec(new ModeleDeRapportRegle(Guid.Empty, acteur.DepartementCode)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
