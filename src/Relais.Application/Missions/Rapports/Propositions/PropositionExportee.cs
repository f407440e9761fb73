using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Une proposition et les noms qui vont avec, prêts à être écrits dans un fichier.</summary>
public sealed record PropositionExportee(Proposition Proposition, string Quartier, string Theme, string Auteur);
