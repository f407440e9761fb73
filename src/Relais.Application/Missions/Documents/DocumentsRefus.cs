using Relais.Metier.Commun;

namespace Relais.Application.Missions.Documents;

public sealed record ConversionIndisponible(string Pourquoi) : Refus("conversion-indisponible", Pourquoi);

public sealed record ConversionTropLongue(int Secondes) : Refus(
    "conversion-trop-longue", $"LibreOffice n’a pas répondu en {Secondes} secondes. Réessayez ; si cela se reproduit, téléchargez le DOCX.");

public sealed record ConversionEchouee() : Refus(
    "conversion-echouee", "LibreOffice n’a pas produit le fichier. Réessayez ; si cela se reproduit, téléchargez le DOCX.");
