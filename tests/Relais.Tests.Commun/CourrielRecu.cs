namespace Relais.Tests.Commun;

/// <summary>A mail a sink accepted.</summary>
public sealed record CourrielRecu(string MessageId, string Destinataire, string Objet, string Texte, DateTimeOffset A);
