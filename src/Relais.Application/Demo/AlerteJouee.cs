namespace Relais.Application.Demo;

/// <summary>One urgent event of the demo.</summary>
/// <param name="Recul">Days before today.</param>
/// <param name="Heure">Hour at the préfecture.</param>
/// <param name="Delegue">Rank of its author.</param>
/// <param name="MinutesDAccuse">Minutes before someone acknowledged.</param>
/// <param name="Suite">The follow-up written an hour and a half later.</param>
internal sealed record AlerteJouee(
    int Recul, int Heure, int Minute, int Delegue, string Famille, int Gravite, string Quoi, string? Bilan, int MinutesDAccuse, string Suite, string Enseignements);
