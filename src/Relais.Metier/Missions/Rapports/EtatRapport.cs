namespace Relais.Metier.Missions.Rapports;

/// <summary>Où en est un rapport mensuel.</summary>
public enum EtatRapport
{
    /// <summary>Son auteur l’écrit ; personne d’autre ne le lit.</summary>
    Brouillon,

    /// <summary>Remis à la sous-préfète : texte, chiffres et sources sont figés.</summary>
    Transmis,

    /// <summary>Rendu à son auteur avec un motif ; il le reprend et le transmet de nouveau.</summary>
    Renvoye,

    /// <summary>Lu et accepté : il ne change plus.</summary>
    Vise,
}
