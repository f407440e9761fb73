namespace Relais.Web.Commandes;

/// <summary>What a backup or a restoration did, in a sentence.</summary>
internal sealed record ResultatDeSauvegarde(bool EstReussi, string Phrase);
