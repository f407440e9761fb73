using System.Globalization;
using System.Security.Cryptography;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le contenu d’un rapport en cours : textes, sources numérotées, chiffres du mois et niveau qui en résulte.</summary>
public sealed class ContenuDuRapportRequete(DonneesRelais donnees, IDelegues delegues, ElementsDuRapportRequete elements, SourcesDuRapportRequete sources)
{
    public async Task<ContenuAssemble> ExecuterAsync(RapportMensuel rapport, Acteur acteur, CancellationToken annulation)
    {
        var citees = rapport.SourcesCitees();
        var lues = (await sources.ExecuterAsync(acteur, citees, annulation)).ToDictionary(e => e.Id);
        var duMois = await elements.ExecuterAsync(rapport, acteur, annulation);
        var modele = await donnees.ModeleDeRapportDeAsync(rapport.DepartementCode, annulation);
        var noms = await delegues.NomsAsync([rapport.AuteurId], annulation);

        // Une source qu'on ne peut plus lire ne dit pas son niveau : le plus restreint, par prudence.
        var niveaux = citees.Select(id => lues.TryGetValue(id, out var lue) ? lue.Niveau : NiveauDiffusion.SousPrefete).ToList();
        var niveau = NiveauDuRapport.De(rapport.NiveauChoisi, niveaux);
        var pieces = lues.Values.ToDictionary(e => e.Id, e => new PieceFigee(e.Id, RandomNumberGenerator.GetHexString(32, lowercase: true), e.Texte));
        var contenu = new ContenuDuRapport(
            rapport.Mois.ToString(),
            noms.GetValueOrDefault(rapport.AuteurId, ""),
            rapport.DepartementCode,
            modele.Service,
            CodeTexte.De(niveau),
            rapport.Textes.Single(t => t.Code == Rubrique.Essentiel).Texte,
            [.. rapport.Sections.Where(s => s.Genre != GenreDeSection.Ensemble).OrderBy(s => s.Rang).Select(s => Figer(rapport, s)).Where(s => s.QuartierId is not null || s.Rubriques.Count > 0)],
            [.. citees.Select((id, i) => Figer(i + 1, id, lues.GetValueOrDefault(id), pieces.GetValueOrDefault(id)?.Empreinte() ?? ""))],
            [.. Chiffres(rapport, duMois, citees)]);
        return new(contenu, [.. pieces.Values], niveau, [.. niveaux.CountBy(n => n).OrderBy(n => n.Key)]);
    }

    private static SectionFigee Figer(RapportMensuel rapport, SectionDeRapport section) => new(
        section.QuartierId,
        section.Libelle,
        [.. rapport.TextesDe(section)
            .Where(t => !t.EstVide || t.RienASignaler || (t.EstPrescrite && section.Genre == GenreDeSection.Quartier))
            .Select(t => new RubriqueFigee(t.Id, t.Code, t.Libelle, t.Texte, t.RienASignaler))]);

    private static SourceFigee Figer(int numero, Guid id, ElementPourRapport? element, string empreinte) => element is null
        ? new(numero, "", id, false, "", "", "", "", "", "")
        : new(
            numero, CodeTexte.De(element.Provenance), id, true, element.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), element.Nature.Singulier, element.Theme,
            element.Origine ?? "", CodeTexte.De(element.Niveau), empreinte);

    private static IEnumerable<ChiffreFige> Chiffres(RapportMensuel rapport, IReadOnlyList<ElementPourRapport> duMois, IReadOnlyList<Guid> citees)
    {
        ChiffreFige Chiffre(string libelle, int valeur, string source) => new(libelle, valeur.ToString(Mois.Francais), rapport.Mois.Libelle, source);

        foreach (var provenance in duMois.GroupBy(e => e.Provenance).OrderBy(g => g.Key))
        {
            var source = $"Relais, {provenance.Key.Pluriel().ToLower(Mois.Francais)} du territoire";
            yield return Chiffre($"{provenance.Key.Pluriel()} du mois", provenance.Count(), source);
            foreach (var nature in provenance.GroupBy(e => e.Nature).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Code, StringComparer.Ordinal))
            {
                yield return Chiffre($"dont {(nature.Count() > 1 ? nature.Key.Pluriel : nature.Key.Singulier)}", nature.Count(), source);
            }
        }

        yield return Chiffre("Sources citées dans ce rapport", citees.Count, "Relais, ce rapport");
    }
}

/// <param name="Contenu">Ce qu’on lit.</param>
/// <param name="Pieces">Ce que disent les sources lues.</param>
/// <param name="Niveau">Niveau qui résulte du choix de l’auteur et des sources.</param>
/// <param name="NiveauxDesSources">Combien de sources à chaque niveau.</param>
public sealed record ContenuAssemble(ContenuDuRapport Contenu, IReadOnlyList<PieceFigee> Pieces, NiveauDiffusion Niveau, IReadOnlyList<KeyValuePair<NiveauDiffusion, int>> NiveauxDesSources);
