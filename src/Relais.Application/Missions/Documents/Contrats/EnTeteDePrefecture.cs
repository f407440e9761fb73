namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Le papier à en-tête.</summary>
/// <param name="BlocMarque">Lignes du bloc-marque (« Préfet », « de la Brenne-Maritime »).</param>
/// <param name="Service">Service émetteur.</param>
/// <param name="LieuEtDate">« Valmont, le 3 avril 2026 », ou la date seule.</param>
/// <param name="Reference">Référence du document.</param>
public sealed record EnTeteDePrefecture(IReadOnlyList<string> BlocMarque, string Service, string LieuEtDate, string Reference)
{
    /// <summary>Le bloc-marque sur une ligne : « Préfet de la Brenne-Maritime ».</summary>
    public string Emetteur => string.Join(' ', BlocMarque).Replace("- ", "-", StringComparison.Ordinal);
}
