namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Ce qui sépare un quartier d’un territoire de comparaison.</summary>
/// <param name="Valeur">Valeur du quartier moins celle du territoire.</param>
/// <param name="Lecture">Vrai si c’est plus favorable, faux si c’est moins favorable ; <c>null</c> pour un indicateur neutre ou à égalité.</param>
/// <param name="Reserve">Ce qui empêche de conclure vite : millésimes différents ; <c>null</c> si rien.</param>
public sealed record Ecart(decimal Valeur, bool? Lecture, string? Reserve)
{
    /// <summary><c>null</c> si l’une des deux valeurs est cachée, ou pour un effectif : un quartier est plus petit que sa commune, ce n’est pas un écart.</summary>
    public static Ecart? Entre(Indicateur indicateur, Chiffre quartier, Chiffre territoire)
    {
        if (indicateur.Nature == NatureDIndicateur.Effectif) return null;
        if (indicateur.Montrer(quartier.Valeur).Nombre is not { } ici || indicateur.Montrer(territoire.Valeur).Nombre is not { } ailleurs) return null;
        var valeur = ici - ailleurs;
        bool? lecture = indicateur.Sens == SensDIndicateur.Neutre || valeur == 0 ? null : valeur > 0 == (indicateur.Sens == SensDIndicateur.PlusEstMieux);
        return new(valeur, lecture, Reserver(quartier, territoire));
    }

    private static string? Reserver(Chiffre quartier, Chiffre territoire)
    {
        if (quartier.AnneeDesDonnees is { } ici && territoire.AnneeDesDonnees is { } ailleurs) return ici == ailleurs ? null : "années différentes";
        return quartier.JeuCode == territoire.JeuCode && quartier.Edition == territoire.Edition ? null : "fichiers différents";
    }
}
