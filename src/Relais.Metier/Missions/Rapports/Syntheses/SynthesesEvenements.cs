using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

public sealed record SyntheseOuverte(Guid ObjetId, string Mois) : IEvenement;

/// <param name="ObjetId">Synthèse.</param>
/// <param name="Rubriques">Rubriques mises à jour.</param>
public sealed record SyntheseComposee(Guid ObjetId, int Rubriques) : IEvenement;

public sealed record RubriqueDeSyntheseEcrite(Guid ObjetId, string Rubrique) : IEvenement;

/// <param name="ObjetId">Synthèse.</param>
/// <param name="Numero">Numéro de la version remise.</param>
/// <param name="Empreinte">Empreinte du contenu figé.</param>
public sealed record SyntheseValidee(Guid ObjetId, int Numero, string Empreinte) : IEvenement;

public sealed record SyntheseRouverte(Guid ObjetId) : IEvenement;
