namespace Relais.Metier.Missions.Rapports;

/// <summary>Ce que l’auteur fait d’un élément du mois.</summary>
public enum MouvementDElement
{
    /// <summary>Le faire entrer dans la rubrique que sa nature alimente.</summary>
    Inserer,

    /// <summary>Le sortir du texte et le mettre de côté.</summary>
    Retirer,

    /// <summary>Le mettre de côté sans qu’il soit entré.</summary>
    Ecarter,

    /// <summary>Le remettre parmi ceux qui ne servent pas encore.</summary>
    Reprendre,
}
