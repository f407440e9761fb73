namespace Relais.Application.Socle.Import;

/// <summary>A file to import: where it is (its companions of the same name are beside it), and what the caller asks.</summary>
/// <param name="Chemin">Path on this machine.</param>
/// <param name="FermerLesAbsents">Close, at this day, the items of the same kind that the file no longer holds.</param>
/// <param name="Edition">Year of the edition, when the name of the file does not tell it.</param>
public sealed record FichierAImporter(string Chemin, DateOnly? FermerLesAbsents = null, int? Edition = null)
{
    public string Nom => Path.GetFileName(Chemin);
}
