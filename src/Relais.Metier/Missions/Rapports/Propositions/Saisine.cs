namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Le service à qui la proposition est transmise.</summary>
/// <param name="ReponseAttendueLe">Dernier jour pour répondre.</param>
/// <param name="Reponse">Ce qu’il a répondu, quand il l’a fait.</param>
public sealed record Saisine(string Service, DateOnly ReponseAttendueLe, string? Reponse);
