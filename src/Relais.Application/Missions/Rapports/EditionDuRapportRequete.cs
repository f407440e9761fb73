using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Journal;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Ce qu’il faut pour écrire un rapport : ses textes, et les éléments du mois qui ne servent pas encore.</summary>
public sealed class EditionDuRapportRequete(
    RapportAEcrireRequete rapports, ElementsDuRapportRequete elements, ContenuDuRapportRequete contenus, IDelegues delegues, HistoriqueRequete historique, PassagesDuRapportRequete passages)
{
    public async Task<EditionDuRapport?> ExecuterAsync(Guid rapportId, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(rapportId, acteur, annulation) is not { } rapport) return null;

        var citees = rapport.SourcesCitees().ToHashSet();
        var ecartes = rapport.Ecartes.Select(e => e.ElementId).ToHashSet();
        var duMois = await elements.ExecuterAsync(rapport, acteur, annulation);
        var disponibles = duMois.Where(e => !citees.Contains(e.Id)).Select(e => Disponible(rapport, e, ecartes.Contains(e.Id))).ToList();
        var assemble = await contenus.ExecuterAsync(rapport, acteur, annulation);
        var noms = await delegues.NomsAsync([rapport.AuteurId], annulation);
        var lignes = await historique.ExecuterAsync(rapport.Id, annulation);
        return new(
            rapport.Id, rapport.Mois, noms.GetValueOrDefault(rapport.AuteurId, ""), rapport.Etat, rapport.Echeance, rapport.Version, rapport.NiveauChoisi, assemble,
            rapport.Etat == EtatRapport.Renvoye ? lignes.FirstOrDefault(l => l.Evenement is RapportRenvoye)?.Motif : null,
            [.. rapport.Sections.OrderBy(s => s.Rang).Select(s => Section(rapport, s, duMois))],
            disponibles,
            rapport.Manques(),
            passages.Executer(rapport));
    }

    private static SectionAEditer Section(RapportMensuel rapport, SectionDeRapport section, IReadOnlyList<ElementPourRapport> duMois) => new(
        section.Rang, section.Genre, section.Libelle,
        [.. rapport.TextesDe(section).Select(t => new TexteAEditer(
            t.Id, t.Code, t.Libelle, t.EstPrescrite, t.Texte, t.RienASignaler, t.Version,
            TexteSource.PhrasesDe(t.Texte).Count(p => p.EstSansProvenance),
            [.. TexteSource.SourcesDe(t.Texte).Select(id => duMois.FirstOrDefault(e => e.Id == id)).OfType<ElementPourRapport>().Select(e => new ElementCite(e.Id, e.Provenance, e.Date, e.Texte))]))]);

    private static ElementDisponible Disponible(RapportMensuel rapport, ElementPourRapport element, bool estEcarte)
    {
        var rubrique = rapport.TextePour(ElementsDuRapportRequete.EnElement(element))!;
        return new(
            element.Id, element.Provenance, element.Date, rubrique.SectionRang, rubrique.Libelle, element.Theme, element.Texte, element.Origine, element.EstAVerifier, element.Niveau, estEcarte);
    }
}

/// <param name="MotifDeRenvoi">Ce que la sous-préfète demande de reprendre, ou <c>null</c>.</param>
/// <param name="Manques">Ce qui empêche encore de transmettre.</param>
/// <param name="Passages">Ce qui peut désigner ou blesser une personne : à récrire, ou à garder avec un motif.</param>
public sealed record EditionDuRapport(
    Guid Id, Mois Mois, string Auteur, EtatRapport Etat, DateOnly Echeance, Guid Version, NiveauDiffusion NiveauChoisi, ContenuAssemble Assemble, string? MotifDeRenvoi,
    IReadOnlyList<SectionAEditer> Sections, IReadOnlyList<ElementDisponible> Disponibles, IReadOnlyList<Refus> Manques, IReadOnlyList<PassageARelire> Passages)
{
    public bool EstModifiable => Etat is EtatRapport.Brouillon or EtatRapport.Renvoye;

    public string Titre => $"Rapport {Mois.AvecDe}";
}

public sealed record SectionAEditer(int Rang, GenreDeSection Genre, string Libelle, IReadOnlyList<TexteAEditer> Textes)
{
    public int AFaire => Textes.Count(t => t.EstAFaire);
}

public sealed record TexteAEditer(
    Guid Id, string Code, string Libelle, bool EstPrescrite, string Texte, bool RienASignaler, Guid Version, int SansProvenance, IReadOnlyList<ElementCite> Cites)
{
    public bool EstAFaire => this is { EstPrescrite: true, RienASignaler: false, Texte.Length: 0 };
}

public sealed record ElementCite(Guid Id, ProvenanceDElement Provenance, DateOnly Date, string Texte);

public sealed record ElementDisponible(
    Guid Id, ProvenanceDElement Provenance, DateOnly Date, int SectionRang, string Rubrique, string Theme, string Texte, string? Origine, bool EstAVerifier, NiveauDiffusion Niveau, bool EstEcarte);
