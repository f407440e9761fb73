namespace Relais.Application.Missions.Veille.Barometre.Contrats;

/// <summary>Le fait qui motive une note.</summary>
/// <param name="NoteId">La note : la phrase du rapport y renvoie.</param>
/// <param name="SemaineDu">Lundi de la semaine notée.</param>
/// <param name="Motif">Le fait, tel qu’il a été écrit.</param>
/// <param name="Confiance">Crédit que l’auteur y donne, en mots.</param>
/// <param name="AuteurId">Agent qui a noté.</param>
public sealed record MotifDAmbiance(Guid NoteId, DateOnly SemaineDu, string Motif, string Confiance, Guid AuteurId);
