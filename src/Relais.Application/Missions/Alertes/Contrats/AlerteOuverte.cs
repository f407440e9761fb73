using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes.Contrats;

/// <summary>Une alerte qui n’est pas close.</summary>
/// <param name="Le">Jour du fait.</param>
/// <param name="Gravite">De 1 à 5.</param>
/// <param name="Etat">Où elle en est, en mots.</param>
/// <param name="DernierSuivi">Ce qui s’y est ajouté en dernier ; <c>null</c> sans suite.</param>
/// <param name="ProchainPointLe">Jour du prochain point annoncé.</param>
public sealed record AlerteOuverte(Guid Id, DateOnly Le, string Famille, int Gravite, string Etat, string Quoi, NiveauDiffusion Niveau, string? DernierSuivi, DateOnly? ProchainPointLe);
