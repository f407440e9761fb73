namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Le destinataire d’une proposition.</summary>
/// <param name="Precision">Quel service, quelle commune ; inutile pour la sous-préfète et le préfet.</param>
public sealed record Destinataire(TypeDeDestinataire Type, string? Precision)
{
    public const int LongueurDeLaPrecision = 120;

    public bool DemandeUnePrecision => Type is TypeDeDestinataire.ServiceDeLEtat or TypeDeDestinataire.Collectivite or TypeDeDestinataire.Autre;

    /// <summary>Qui décide : le préfet pour ce qui lui est adressé, la sous-préfète pour le reste.</summary>
    public bool EstLePrefet => Type == TypeDeDestinataire.Prefet;

    public override string ToString() => Precision ?? Type.Libelle();
}
