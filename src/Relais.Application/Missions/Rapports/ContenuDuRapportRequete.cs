using System.Globalization;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le contenu d’un rapport en cours : textes, sources numérotées, chiffres du mois et niveau qui en résulte.</summary>
public sealed class ContenuDuRapportRequete(DonneesRelais donnees, IDelegues delegues, IVeillePourRapport veille, ElementsDuRapportRequete elements)
{
    public async Task<ContenuAssemble> ExecuterAsync(RapportMensuel rapport, Acteur acteur, CancellationToken annulation)
    {
        var citees = rapport.SourcesCitees();
        var lues = (await veille.ParIdsAsync(acteur, citees, annulation)).ToDictionary(e => e.Id);
        var duMois = await elements.ExecuterAsync(rapport, acteur, annulation);
        var modele = await donnees.ModeleDeRapportDeAsync(rapport.DepartementCode, annulation);
        var noms = await delegues.NomsAsync([rapport.AuteurId], annulation);

        // Une source qu'on ne peut plus lire ne dit pas son niveau : le plus restreint, par prudence.
        var niveaux = citees.Select(id => lues.TryGetValue(id, out var lue) ? lue.Niveau : NiveauDiffusion.SousPrefete).ToList();
        var niveau = NiveauDuRapport.De(rapport.NiveauChoisi, niveaux);
        var contenu = new ContenuDuRapport(
            rapport.Mois.ToString(),
            noms.GetValueOrDefault(rapport.AuteurId, ""),
            rapport.DepartementCode,
            modele.Service,
            CodeTexte.De(niveau),
            rapport.Textes.Single(t => t.Code == Rubrique.Essentiel).Texte,
            [.. rapport.Sections.Where(s => s.Genre != GenreDeSection.Ensemble).OrderBy(s => s.Rang).Select(s => Figer(rapport, s)).Where(s => s.QuartierId is not null || s.Rubriques.Count > 0)],
            [.. citees.Select((id, i) => Figer(i + 1, id, lues.GetValueOrDefault(id)))],
            [.. Chiffres(rapport, duMois, citees)]);
        return new(contenu, niveau, [.. niveaux.CountBy(n => n).OrderBy(n => n.Key)]);
    }

    private static SectionFigee Figer(RapportMensuel rapport, SectionDeRapport section) => new(
        section.QuartierId,
        section.Libelle,
        [.. rapport.TextesDe(section)
            .Where(t => !t.EstVide || t.RienASignaler || (t.EstPrescrite && section.Genre == GenreDeSection.Quartier))
            .Select(t => new RubriqueFigee(t.Id, t.Code, t.Libelle, t.Texte, t.RienASignaler))]);

    private static SourceFigee Figer(int numero, Guid id, ElementDeVeille? element) => element is null
        ? new(numero, id, false, "", "", "", "", "", "")
        : new(numero, id, true, element.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), element.Nature, element.Theme, element.SourceLibelle ?? "", CodeTexte.De(element.Niveau), element.Texte);

    private static IEnumerable<ChiffreFige> Chiffres(RapportMensuel rapport, IReadOnlyList<ElementDeVeille> duMois, IReadOnlyList<Guid> citees)
    {
        const string Source = "Relais, observations du territoire";
        ChiffreFige Chiffre(string libelle, int valeur) => new(libelle, valeur.ToString(Mois.Francais), rapport.Mois.Libelle, Source);

        yield return Chiffre("Observations recueillies", duMois.Count);
        foreach (var nature in duMois.GroupBy(e => e.Nature, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return Chiffre($"dont {Natures.Pluriel(nature.Key)}", nature.Count());
        }

        yield return Chiffre("Observations citées dans ce rapport", citees.Count);
    }
}

/// <param name="Contenu">Ce qu’on lit.</param>
/// <param name="Niveau">Niveau qui résulte du choix de l’auteur et des sources.</param>
/// <param name="NiveauxDesSources">Combien de sources à chaque niveau.</param>
public sealed record ContenuAssemble(ContenuDuRapport Contenu, NiveauDiffusion Niveau, IReadOnlyList<KeyValuePair<NiveauDiffusion, int>> NiveauxDesSources);
