namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>Ce que le baromètre note (domaine, § 2.4) : des situations collectives, jamais une personne ni un groupe de personnes.</summary>
public enum Axe
{
    Tranquillite,

    /// <summary>Propreté et cadre de vie.</summary>
    CadreDeVie,

    /// <summary>Relation des habitants aux institutions.</summary>
    Institutions,

    /// <summary>Vie associative et présence adulte.</summary>
    VieAssociative,

    /// <summary>École et jeunesse.</summary>
    Jeunesse,

    /// <summary>Accès aux services.</summary>
    Services,
}
