namespace Relais.Web.Missions.Indicateurs;

/// <summary>Une page qui saisit la description d’un indicateur.</summary>
public interface IAvecFormulaireDIndicateur
{
    FormulaireDIndicateur Saisie { get; }
}
