namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>À qui une proposition s’adresse.</summary>
public enum TypeDeDestinataire
{
    SousPrefete,

    /// <summary>Le préfet : lui ou son cabinet décide.</summary>
    Prefet,

    ServiceDeLEtat,

    /// <summary>Commune, EPCI, département ou région.</summary>
    Collectivite,

    Autre,
}
