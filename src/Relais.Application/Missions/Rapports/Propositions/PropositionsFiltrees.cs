using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Le filtre du tableau, en requête.</summary>
internal static class PropositionsFiltrees
{
    public static IQueryable<Proposition> Retenir(this IQueryable<Proposition> propositions, FiltreDesPropositions filtre, DateOnly aujourdhui)
    {
        if (filtre.QuartierId is { } quartier) propositions = propositions.Where(p => p.QuartierId == quartier);
        if (filtre.ToutLeDepartement) propositions = propositions.Where(p => p.QuartierId == null);
        if (filtre.ThemeCode is { } theme) propositions = propositions.Where(p => p.ThemeCode == theme);
        if (filtre.AuteurId is { } auteur) propositions = propositions.Where(p => p.AuteurId == auteur);
        if (filtre.Destinataire is { } destinataire) propositions = propositions.Where(p => p.Destinataire.Type == destinataire);
        return propositions.Situees(filtre.Situation, aujourdhui);
    }

    public static IQueryable<Proposition> Situees(this IQueryable<Proposition> propositions, SituationDeProposition situation, DateOnly aujourdhui) => situation switch
    {
        SituationDeProposition.ADecider => propositions.Where(p => EtatsDeProposition.ADecider.Contains(p.Etat)),
        SituationDeProposition.AExecuter => propositions.Where(p => EtatsDeProposition.AExecuter.Contains(p.Etat)),
        SituationDeProposition.ARendre => propositions.Where(p => p.ARendreDepuisLe != null),
        SituationDeProposition.EnRetard => propositions.Where(p => p.AttendueLe < aujourdhui),
        SituationDeProposition.Ouvertes => propositions.Where(p => p.AttendueLe != null || p.ARendreDepuisLe != null),
        SituationDeProposition.Closes => propositions.Where(p => p.AttendueLe == null),
        _ => propositions,
    };
}
