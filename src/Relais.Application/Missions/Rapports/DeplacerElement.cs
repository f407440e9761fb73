using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Fait entrer un élément dans le rapport, l’en retire, le met de côté ou le reprend.</summary>
public sealed record DeplacerElement(Guid RapportId, Guid ElementId, MouvementDElement Mouvement);

public sealed class DeplacerElementHandler(DonneesRelais donnees, RapportAEcrireRequete rapports, SourcesDuRapportRequete sources, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(DeplacerElement commande, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(commande.RapportId, acteur, annulation) is not { } rapport) return new RapportIntrouvable();
        if (!rapport.EstModifiable) return new RapportNonModifiable(rapport.Etat.Libelle());

        var resultat = commande.Mouvement switch
        {
            MouvementDElement.Inserer => await InsererAsync(rapport, commande.ElementId, acteur, annulation),
            MouvementDElement.Retirer => Retirer(rapport, commande.ElementId),
            MouvementDElement.Ecarter => Faire(() => rapport.Ecarter(commande.ElementId)),
            _ => Faire(() => rapport.Reprendre(commande.ElementId)),
        };
        if (!resultat.EstReussi) return resultat;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(DeplacerElement), horloge.Maintenant).Avec(new ElementDeplace(rapport.Id, commande.ElementId, commande.Mouvement)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }

    private async Task<Resultat> InsererAsync(RapportMensuel rapport, Guid elementId, Acteur acteur, CancellationToken annulation)
    {
        if (rapport.SourcesCitees().Contains(elementId)) return new ElementDejaCite();
        if (await sources.ExecuterAsync(acteur, [elementId], annulation) is not [var trouve]) return new ElementIntrouvable();

        var element = ElementsDuRapportRequete.EnElement(trouve);
        if (rapport.TextePour(element) is not { } texte) return new ElementIntrouvable();

        rapport.Reprendre(elementId);
        return Ecrire(rapport, texte, TexteSource.Inserer(texte.Texte, element.Theme, Composition.Phrase(new Groupe([element]))));
    }

    /// <summary>Retiré du texte, l’élément est aussi mis de côté : une nouvelle composition ne le ramène pas.</summary>
    private static Resultat Retirer(RapportMensuel rapport, Guid elementId)
    {
        foreach (var texte in rapport.Textes.Where(t => TexteSource.SourcesDe(t.Texte).Contains(elementId)).ToList())
        {
            if (Ecrire(rapport, texte, TexteSource.Retirer(texte.Texte, elementId)) is { EstReussi: false } refus) return refus;
        }

        rapport.Ecarter(elementId);
        return Resultat.Reussi;
    }

    private static Resultat Ecrire(RapportMensuel rapport, TexteDeRubrique texte, string nouveau)
    {
        var ecriture = rapport.Ecrire(texte.Id, texte.Version, nouveau, texte.RienASignaler);
        return ecriture.EstReussi ? Resultat.Reussi : Resultat.Refuse(ecriture.Refus);
    }

    private static Resultat Faire(Action acte)
    {
        acte();
        return Resultat.Reussi;
    }
}
