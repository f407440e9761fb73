namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Le verdict en vigueur sur un signal ; les précédents restent dans son histoire.</summary>
/// <param name="Verdict">Confirmé, expliqué ou bruit.</param>
/// <param name="Motif">Pourquoi, en une phrase.</param>
/// <param name="Le">Jour du verdict.</param>
/// <param name="ParId">Agent qui l’a rendu.</param>
public sealed record Qualification(VerdictDeSignal Verdict, string Motif, DateOnly Le, Guid ParId)
{
    public const int LongueurDuMotif = 500;
}
