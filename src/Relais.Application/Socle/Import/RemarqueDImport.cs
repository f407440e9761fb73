namespace Relais.Application.Socle.Import;

/// <summary>One remark on a file.</summary>
/// <param name="Ligne">Line of the file (1 is the first), or rank of the object; <c>null</c> for the whole file.</param>
/// <param name="Colonne">Column or property concerned.</param>
/// <param name="Valeur">What was read.</param>
/// <param name="Motif">What is wrong, in French.</param>
/// <param name="Correction">What to do, or what was done.</param>
/// <param name="EstUnRefus">True when the line cannot be taken: the whole import is refused.</param>
public sealed record RemarqueDImport(int? Ligne, string Colonne, string Valeur, string Motif, string Correction, bool EstUnRefus);
