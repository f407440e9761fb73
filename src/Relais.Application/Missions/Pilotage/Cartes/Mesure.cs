using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>Ce que la carte colore, tel que l’adresse le porte : <c>indicateur:revenu-median</c>, <c>barometre:tranquillite</c>, <c>observations</c>.</summary>
/// <param name="Code">Code de l’indicateur ou de l’axe ; vide pour un nombre.</param>
public sealed record Mesure(GenreDeMesure Genre, string Code = "")
{
    /// <summary>Vrai quand la mesure vient du terrain : elle a un mois, et des droits.</summary>
    public bool EstDuTerrain => Genre != GenreDeMesure.Indicateur;

    /// <returns><c>null</c> quand le texte n’en nomme pas.</returns>
    public static Mesure? Lire(string? texte) => texte?.Split(':') switch
    {
        [var genre] when CodeTexte.EssayerVers<GenreDeMesure>(genre, out var lu) && lu is GenreDeMesure.Observations or GenreDeMesure.Alertes => new(lu),
        [var genre, { Length: > 0 } code] when CodeTexte.EssayerVers<GenreDeMesure>(genre, out var lu) && lu is GenreDeMesure.Indicateur or GenreDeMesure.Barometre => new(lu, code),
        _ => null,
    };

    public override string ToString() => Code.Length == 0 ? CodeTexte.De(Genre) : $"{CodeTexte.De(Genre)}:{Code}";
}
