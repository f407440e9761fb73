using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>De quoi commencer une proposition : ce que l’objet de départ dit déjà, et ce qui pourrait l’appuyer.</summary>
public sealed class ProjetDePropositionRequete(DonneesRelais donnees, ObjetsCites objets, RapportAEcrireRequete rapports, SourcesPossiblesRequete sources, Horloge horloge)
{
    /// <param name="depart">Objet d’où l’on part ; <c>null</c> pour une proposition seule.</param>
    /// <param name="section">Rang de la section, quand on part d’un rapport.</param>
    public async Task<ProjetDeProposition> ExecuterAsync(ObjetCite? depart, int? section, Acteur acteur, CancellationToken annulation)
    {
        var reglages = await donnees.ReglagesDesPropositionsDeAsync(acteur.DepartementCode, annulation);
        var lu = depart is null ? null : (await objets.LireAsync([depart], acteur, annulation)).GetValueOrDefault(depart);
        var (quartier, citees) = depart is { Nature: NatureDObjet.Rapport } && lu is not null ? await DeLaSectionAsync(depart.Id, section, acteur, annulation) : (lu?.QuartierId, []);
        var proches = await sources.ExecuterAsync(quartier, acteur, annulation);
        List<SourcePossible> possibles = [];
        if (lu is not null) possibles.Add(new(depart!, lu.Libelle, lu.Texte, true));
        possibles.AddRange(citees.Select(c => c with { EstChoisie = false }));
        possibles.AddRange(proches.Where(p => possibles.TrueForAll(x => x.Objet != p.Objet)));
        return new(quartier, lu?.ThemeCode, depart is { Nature: NatureDObjet.Observation } ? lu?.Texte : null, possibles, horloge.Aujourdhui.AddDays(reglages.DelaiDeReponse));
    }

    private async Task<(Guid? Quartier, List<SourcePossible> Citees)> DeLaSectionAsync(Guid rapportId, int? rang, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(rapportId, acteur, annulation) is not { } rapport || rapport.Sections.FirstOrDefault(s => s.Rang == rang) is not { } partie) return (null, []);

        var ids = rapport.TextesDe(partie).SelectMany(t => TexteSource.SourcesDe(t.Texte)).Distinct().Select(id => new ObjetCite(NatureDObjet.Observation, id));
        var lus = await objets.LireAsync(ids, acteur, annulation);
        return (partie.QuartierId, [.. lus.OrderBy(l => l.Value.Le).Select(l => new SourcePossible(l.Key, l.Value.Libelle, l.Value.Texte, false))]);
    }
}

/// <param name="Texte">Texte de départ, s’il y en a un.</param>
/// <param name="ReponseDueLe">Dernier jour pour répondre, si elle est déposée aujourd’hui.</param>
public sealed record ProjetDeProposition(Guid? QuartierId, string? ThemeCode, string? Texte, IReadOnlyList<SourcePossible> Sources, DateOnly ReponseDueLe);

/// <param name="EstChoisie">Elle appuie déjà la proposition.</param>
public sealed record SourcePossible(ObjetCite Objet, string Libelle, string Texte, bool EstChoisie);
