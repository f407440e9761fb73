using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>L’auteur dit qu’il n’y a rien à signaler dans les rubriques prescrites restées vides.</summary>
public sealed record DireRienASignaler(Guid RapportId);

public sealed class DireRienASignalerHandler(DonneesRelais donnees, RapportAEcrireRequete rapports, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(DireRienASignaler commande, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(commande.RapportId, acteur, annulation) is not { } rapport) return new RapportIntrouvable();
        if (!rapport.EstModifiable) return new RapportNonModifiable(rapport.Etat.Libelle());

        var vides = rapport.RubriquesAVerifier();
        foreach (var texte in vides) rapport.Ecrire(texte.Id, texte.Version, "", rienASignaler: true);
        if (vides.Count == 0) return Resultat.Reussi;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(DireRienASignaler), horloge.Maintenant).Avec(new RienASignalerDit(rapport.Id, vides.Count)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
