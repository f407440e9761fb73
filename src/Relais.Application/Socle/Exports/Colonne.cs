namespace Relais.Application.Socle.Exports;

/// <summary>A column of an export: the export is a contract, and this list is its text.</summary>
/// <param name="EnTete">French header, as the reader sees it.</param>
/// <param name="Type">How the values are written.</param>
/// <param name="Origine">Where the value comes from (<c>table.colonne</c>).</param>
/// <param name="Lire">The value of a row: <c>string</c>, <c>int</c>, <c>decimal</c>, <c>double</c> or <c>DateOnly</c>; <c>null</c> is an empty cell.</param>
public sealed record Colonne<T>(string EnTete, TypeDeColonne Type, string Origine, Func<T, object?> Lire);
