namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un document à imprimer ou à transmettre, sans mise en forme : les styles la portent.</summary>
/// <param name="Titre">Titre du document : aussi celui de la fenêtre et des propriétés du fichier.</param>
/// <param name="SousTitre">Ligne sous le titre (période, territoire).</param>
/// <param name="EnTete">Papier à en-tête de la préfecture, sur la première page.</param>
/// <param name="Diffusion">Mention répétée en tête de chaque page.</param>
/// <param name="Auteur">Qui signe.</param>
/// <param name="Corps">Le contenu, dans l’ordre de lecture.</param>
/// <param name="Sources">Les sources appelées dans le corps, par numéro croissant.</param>
public sealed record DocumentAdministratif(
    string Titre,
    string SousTitre,
    EnTeteDePrefecture EnTete,
    string Diffusion,
    string Auteur,
    IReadOnlyList<Bloc> Corps,
    IReadOnlyList<NoteDeSource> Sources)
{
    /// <summary>Dernière ligne du document : version et empreinte ; <c>null</c> pour un projet.</summary>
    public string? Certification { get; init; }

    /// <summary>Vrai pour un document tenu en peu de pages : corps de 9 points, blancs réduits.</summary>
    public bool EstSerre { get; init; }
}
