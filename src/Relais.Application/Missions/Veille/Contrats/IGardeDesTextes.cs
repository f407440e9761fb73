namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>La garde du texte, pour ce qui s’écrit hors de la veille.</summary>
public interface IGardeDesTextes
{
    /// <summary>Les passages qui peuvent désigner ou blesser une personne, dans l’ordre du texte.</summary>
    IReadOnlyList<PassageSignale> Examiner(string texte);
}
