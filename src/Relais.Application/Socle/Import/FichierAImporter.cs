using Relais.Metier.Commun;

namespace Relais.Application.Socle.Import;

/// <summary>A file to import: where it is (its companions of the same name are beside it), and what the caller asks.</summary>
/// <param name="Chemin">Path on this machine.</param>
/// <param name="FermerLesAbsents">Close, at this day, the items of the same kind that the file no longer holds.</param>
/// <param name="Acteur">Who imports: only his département is written, the rest is counted and left. <c>null</c> on the
/// command line, where the whole file is taken.</param>
/// <param name="Edition">Year of the edition, when the name of the file does not tell it.</param>
public sealed record FichierAImporter(string Chemin, DateOnly? FermerLesAbsents = null, Acteur? Acteur = null, int? Edition = null)
{
    /// <summary>Name under which the agent knows the file, when it was stored under another.</summary>
    public string? NomDOrigine { get; init; }

    public string Nom => NomDOrigine ?? Path.GetFileName(Chemin);
}
