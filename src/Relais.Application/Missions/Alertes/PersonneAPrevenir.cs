using Relais.Application.Socle.Envois;

namespace Relais.Application.Missions.Alertes;

/// <summary>Une personne qu’une alerte atteindrait.</summary>
/// <param name="Qui">Comment la joindre.</param>
/// <param name="Nom">Nom de l’agent, ou fonction de qui n’a pas de compte.</param>
/// <param name="Titre">À quel titre : la règle, ou le maillon de la chaîne.</param>
/// <param name="Canaux">Par où.</param>
/// <param name="PeutLire">Faux quand son périmètre ou le niveau l’empêche de l’ouvrir.</param>
public sealed record PersonneAPrevenir(Destinataire Qui, string Nom, string Titre, IReadOnlyList<Canal> Canaux, bool PeutLire);
