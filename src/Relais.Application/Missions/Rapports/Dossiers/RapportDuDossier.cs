using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Ce qu’un rapport dit d’un quartier.</summary>
/// <param name="EstBrouillon">En cours d’écriture ; sinon, le dernier transmis.</param>
/// <param name="Textes">Intitulé et texte des rubriques remplies de ce quartier, sans leurs renvois.</param>
public sealed record RapportDuDossier(Guid Id, Mois Mois, string Auteur, bool EstBrouillon, NiveauDiffusion Niveau, DateOnly Echeance, IReadOnlyList<(string Libelle, string Texte)> Textes);
