namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Une photo reçue, rendue sûre : réduite, remise à l’endroit, sans position ni métadonnées.</summary>
public interface IReductionDePhoto
{
    /// <returns>Un JPEG ; <c>null</c> quand le fichier n’est pas une photo lisible.</returns>
    byte[]? Reduire(byte[] fichier);
}
